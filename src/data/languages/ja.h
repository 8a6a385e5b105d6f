// Japanese. What each list means stands in data/language.h.
{
    .code = "ja",
    .name = "Japanese",
    .published_labels = "公開, 掲載",
    .updated_labels = "更新, 最終更新",
    .morning = "午前",
    .afternoon = "午後",
    .byline_openings = "文, 記者",
    .credit_labels = "写真, 写真提供, 出典, 提供, 撮影, 画像, 画像提供",
    .photo_agencies = "ロイター, 共同, 共同通信, 時事, 時事通信",
},
