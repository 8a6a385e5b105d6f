// Players and posts of other sites that pages embed: what their addresses begin with, and what people call them.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

struct EmbedHost {
  std::string_view host;  // the host or the end of it, behind a dot
  std::string_view name;
};

/// Sorted by host.
inline constexpr auto kEmbedHosts = std::to_array<EmbedHost>({
    {"archive.org", "Internet Archive"},
    {"bandcamp.com", "Bandcamp"},
    {"bilibili.com", "Bilibili"},
    {"brightcove.net", "Video"},
    {"bsky.app", "Bluesky"},
    {"datawrapper.de", "Datawrapper"},
    {"dailymotion.com", "Dailymotion"},
    {"documentcloud.org", "DocumentCloud"},
    {"dwcdn.net", "Datawrapper"},
    {"facebook.com", "Facebook"},
    {"flourish.studio", "Flourish"},
    {"flo.uri.sh", "Flourish"},
    {"infogram.com", "Infogram"},
    {"instagram.com", "Instagram"},
    {"jwplatform.com", "Video"},
    {"jwplayer.com", "Video"},
    {"nicovideo.jp", "Niconico"},
    {"ok.ru", "OK"},
    {"podcasts.apple.com", "Apple Podcasts"},
    {"reddit.com", "Reddit"},
    {"rumble.com", "Rumble"},
    {"rutube.ru", "Rutube"},
    {"soundcloud.com", "SoundCloud"},
    {"spotify.com", "Spotify"},
    {"streamable.com", "Streamable"},
    {"t.me", "Telegram"},
    {"ted.com", "TED"},
    {"threads.net", "Threads"},
    {"tiktok.com", "TikTok"},
    {"twitch.tv", "Twitch"},
    {"twitter.com", "Twitter"},
    {"vimeo.com", "Vimeo"},
    {"vk.com", "VK"},
    {"x.com", "X"},
    {"youku.com", "Youku"},
    {"youtu.be", "YouTube"},
    {"youtube-nocookie.com", "YouTube"},
    {"youtube.com", "YouTube"},
});

}  // namespace presscut::data
