// Korean. What each list means stands in data/language.h.
{
    .code = "ko",
    .name = "Korean",
    .published_labels = "입력",
    .updated_labels = "수정",
    .morning = "오전",
    .afternoon = "오후",
    .credit_labels = "사진, 사진 제공, 사진제공, 이미지, 자료사진, 출처",
    .photo_agencies = "뉴스1, 뉴시스, 연합뉴스",
},
