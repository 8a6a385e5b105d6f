#include "media/photo.h"

namespace presscut::media {

std::vector<Photo> collect_photos(const dom::Document& /*document*/, const dom::TextBlocks& /*blocks*/,
                                  const std::vector<content::Label>& /*labels*/,
                                  const metadata::Metadata& /*metadata*/, base::Explanation* /*explanation*/) {
  return {};
}

}  // namespace presscut::media
