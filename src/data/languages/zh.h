// Chinese. What each list means stands in data/language.h.
{
    .code = "zh",
    .name = "Chinese",
    .own_verbs = true,
    .published_labels = "发布",
    .updated_labels = "修改, 更新",
    .morning = "上午",
    .afternoon = "下午",
    .byline_openings = "作者, 文, 記者",
    .credit_labels = "供图, 图, 图源, 图片, 图片来源, 圖, 圖源, 圖片, 圖片來源, 圖片提供, 摄影, 攝影, 来源, 照片, 照片來源, 资料图",
    .photo_agencies = "中新社, 中新网, 新华社, 新華社, 视觉中国",
    .speech_verbs =
        "介紹, 介绍, 写道, 告訴, 告诉, 呼吁, 呼籲, 問, 回答, 坦言, 寫道, 強調, 强调, 感叹, 指, 指出, 提到, 直言, 称, 稱, 补充, 表示, 解释, 解釋, 認為, "
        "說, 說道, 认为, 说, 说道, 透露, 道, 问",
    .pronouns_he = "他",
    .pronouns_she = "她",
    .first_person = "我, 我们",
    .first_person_plural = "我们",
    .running_words = "是, 的",
},
