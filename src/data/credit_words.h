// The words around photo credits, folded as base::fold_words does, sorted by bytes. Labels of about forty
// languages; a phrase of several words stands with single spaces.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// Nouns that announce a credit when a colon, a bracket, © or a link word follows ("Foto: …").
inline constexpr auto kCreditLabels = std::to_array<std::string_view>({
  "afbeelding", "archieffoto", "archivbild", "archivfoto", "argazkia", "arkistokuva", "arkivbild",
  "arkivfoto", "art", "artwork", "attels", "aufmacherbild", "autor", "autor foto", "autor fotografie",
  "avots", "beeld", "bild", "bildcredit", "bilde", "bilder", "bildnachweis", "bildquelle", "bildquellen",
  "bildrechte", "billede", "bron", "contributed photo", "copyright", "copyright foto", "courtesy photo",
  "cover photo", "credit", "credit foto", "credit image", "credit photo", "credit photographique",
  "credit photos", "crediti", "crediti foto", "credito", "credito da foto", "credito da imagem",
  "credito de la foto", "credito foto", "creditos", "credits", "credits foto", "credits photo",
  "credits photos", "dok", "featured image", "file image", "file photo", "file picture", "fonte",
  "fonte foto", "forras", "fot", "foto", "foto d'archivio", "foto de archivo", "foto de arquivo",
  "foto ilustrasi", "foto ter illustratie", "fotocredit", "fotocredits", "fotograaf", "fotograf",
  "fotograf foto", "fotografi", "fotografia", "fotografin", "fotograflar", "fotok",
  "fotonachweis", "fotoquelle", "fotorechte", "fotos", "fuente", "gambar", "genrebild", "gorsel", "grafik",
  "grafikk", "graphic", "graphics", "grianghraf", "handout photo", "illustrasjon", "illustrasjonsfoto",
  "illustration", "illustration photo", "illustrations", "illustratsioon", "illusztracio", "ilustrasi",
  "image", "image copyright", "image credit", "image credits", "image d'illustration", "image source",
  "imagem", "imagen", "imagen de archivo", "imagenes", "imagens", "images", "imagine", "imatge", "immagine",
  "immagini", "isithombe", "izithombe", "izvor", "kalla", "kaynak", "kep", "kepek", "kilde", "kredit",
  "kredit foto", "kuva", "kuvaaja", "kuvat", "kuvituskuva", "lahde", "larawan", "lead photo", "ljosmynd",
  "ljosmyndari", "llun", "main image", "mynd", "nguồn", "nguồn ảnh", "nuotr", "nuotrauka",
  "nuotraukos", "photo", "photo copyright", "photo credit", "photo credits", "photo d'illustration",
  "photo illustration", "photo source", "photograph", "photographe", "photographer", "photographie",
  "photographs", "photography", "photos", "photos credit", "pic", "picha", "pics", "picture",
  "picture credit", "picture source", "pictures", "pilt", "prent", "pressbild", "pressefoto", "quelle",
  "quellen", "rechte", "reproducao", "screengrab", "screenshot", "screenshot quelle", "skjermbilde",
  "skærmbillede", "slika", "snimek", "snimka", "source", "sources", "stock photo", "submitted photo",
  "sumber", "sumber foto", "sursa", "sursa foto", "symbolbild", "symbolfoto", "titelbild", "urheber",
  "video credit", "vir", "zdjecia", "zdjecie", "zdroj", "zdroj fotografie", "zrodło", "εικονα", "πηγη",
  "πηγη φωτογραφιασ", "φωτο", "φωτογραφια", "φωτογραφιεσ", "выява", "джерело", "здымак", "зображення",
  "извор", "изображение", "източник", "иллюстрация", "источник", "источник изображения", "источник фото",
  "світлина", "світлини", "слика", "снимка", "снимки", "снимок", "фото", "фотографии", "фотография",
  "фотографија", "צילום", "צילום מסך", "צילומים", "קרדיט", "תמונה", "الصورة", "المصدر", "تصوير", "تصویر",
  "صور", "صورة", "عکاس", "عکس", "مصدر الصورة", "منبع", "छवि", "तस्वीर", "फोटो", "फोटो क्रेडिट", "साभार",
  "स्रोत", "ছবি", "படம்", "ที่มา", "ภาพ", "เครดิต", "เครดิตภาพ", "ảnh", "ảnh minh họa", "供图", "写真", "写真提供",
  "出典", "图", "图源", "图片", "图片来源", "圖", "圖源", "圖片", "圖片來源", "圖片提供", "提供", "摄影", "撮影", "攝影", "来源", "照片",
  "照片來源", "画像", "画像提供", "资料图", "사진", "사진 제공", "사진제공", "이미지", "자료사진", "출처",
});

/// Words that join a label to the credit without a colon ("photo by …").
inline constexpr auto kCreditLinks = std::to_array<std::string_view>({
  "af", "av", "by", "courtesy", "courtesy of", "da", "de", "del", "di", "do", "door", "fra", "from", "gan",
  "od", "par", "par la", "por", "przez", "van", "via", "von",
});

/// Agencies, archives and platforms whose name alone makes a line a credit.
inline constexpr auto kPhotoAgencies = std::to_array<std::string_view>({
  "aap", "abaca", "abacapress", "action images", "adobe stock", "adobestock", "afp", "afp photo",
  "agence france presse", "agence france-presse", "agencia brasil", "agencia efe", "agencias", "agerpres",
  "alamy", "alamy stock photo", "anadolu", "anadolu agency", "ani", "anp", "ansa", "ap", "ap images",
  "ap photo", "apa", "associated press", "backgrid", "belga", "bestimage", "blackpress", "bloomberg", "bns",
  "canadian press", "canva", "cctv", "chinafotopress", "cna", "contour", "corbis", "cover images",
  "creative commons", "ctk", "ddp", "delfi", "depositphotos", "dha", "dpa", "dreamstime", "efe", "elta",
  "epa", "epa-efe", "epd", "europa press", "eyevine", "facebook", "filmmagic", "flickr", "folhapress",
  "fotolia", "freepik", "gallo images", "gamma-rapho", "gepa", "getty", "getty images", "gettyimages",
  "google maps", "google street view", "handout", "hollandse hoogte", "hulton archive", "ic photo",
  "icon sportswire", "iha", "imago", "imago images", "instagram", "invision", "ipa", "istock",
  "istockphoto", "itar-tass", "jiji", "jiji press", "keystone", "kna", "kyodo", "kyodo news", "laif",
  "lapresse", "lehtikuva", "lightrocket", "linkedin", "lrt", "lusa", "magnum", "magnum photos", "maxppp",
  "mega", "mti", "mtva", "nasa", "national geographic", "newscom", "notimex", "novosti", "ntb",
  "ntb scanpix", "nurphoto", "nyt", "pa", "pa archive", "pa images", "pa media", "pa wire", "pap", "pexels",
  "photonews", "picture alliance", "picture-alliance", "pixabay", "pmg", "polaris", "postmedia",
  "press association", "pti", "rapho", "redux", "reuters", "reuters pool", "rex", "rex features",
  "rex/shutterstock", "ria novosti", "ritzau", "ritzau scanpix", "roscosmos", "rtr", "sana", "scanpix",
  "shutterstock", "sid", "sipa", "sipa press", "sipausa", "splash news", "sputnik", "stt", "svt", "swns",
  "tass", "telegram", "the associated press", "the canadian press", "tiktok", "truth social", "tt",
  "tt nyhetsbyran", "twitter", "ukrinform", "ullstein bild", "unian", "unsplash", "upi", "usa today sports",
  "vcg", "visual china", "wenn", "wikimedia", "wikimedia commons", "wikipedia", "wire image", "wireimage",
  "witters", "xinhua", "yonhap", "youtube", "zuma", "zuma press", "zumapress", "коммерсантъ",
  "риа новости", "тасс", "ロイター", "中新社", "中新网", "共同", "共同通信", "新华社", "新華社", "時事", "時事通信", "视觉中国", "뉴스1",
  "뉴시스", "연합뉴스",
});

/// Small words inside the names of bodies: "Archive of the Railway Museum".
inline constexpr auto kCreditConnectives = std::to_array<std::string_view>({
  "&", "and", "da", "de", "del", "della", "der", "des", "di", "die", "do", "du", "e", "et", "for", "fur", "la", "le",
  "of", "the", "und", "van", "von", "y",
});

/// Platforms that photos are taken from and that pages link to for sharing.
inline constexpr auto kSocialPlatforms = std::to_array<std::string_view>({
  "facebook", "flickr", "instagram", "linkedin", "pinterest", "reddit", "telegram", "tiktok", "twitter",
  "whatsapp", "x", "youtube",
});

}  // namespace presscut::data
