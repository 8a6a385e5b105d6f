// Russian. What each list means stands in data/language.h.
{
    .code = "ru",
    .name = "Russian",
    .telling_words = "был, в, его, и, из, как, на, не, по, с, что, это",
    .stop_words =
        "бы, был, в, все, для, его, же, за, и, из, к, как, на, не, но, о, он, от, по, с, так, то, у, что, "
        "это",
    .published_labels = "опубликовано",
    .updated_labels = "обновлено",
    .clock_joiners = "в",
    .date_joiners = "г",
    .byline_openings = "автор",
    .credit_labels =
        "изображение, иллюстрация, источник, источник изображения, источник фото, снимки, снимок, фото, "
        "фотографии, фотография",
    .photo_agencies = "коммерсантъ, риа новости, тасс",
    .rights_notices = "все права",
    .read_also_openings = "читайте также",
    .male_names =
        "boris, dmitri, dmitry, igor, ivan, konstantin, mikhail, nikolai, sergei, sergey, vladimir, yuri",
    .female_names = "anastasia, irina, natalia, olga, svetlana, tatiana",
    .speech_verbs =
        "говорит, добавил, заявил, заявила, отметил, отметила, пишет, подчеркнул, рассказал, сказал, "
        "сказала, сообщил",
},
