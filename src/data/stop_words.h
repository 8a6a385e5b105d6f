// The commonest function words of the languages news pages are written in: running text is full of them,
// menus and link lists are not. Lower case, at most eight bytes of UTF-8, sorted.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

inline constexpr auto kStopWords = std::to_array<std::string_view>({
    "a", "aan", "aber", "about", "af", "after", "ai", "al", "ale", "all", "alla", "als", "also", "am", "an",
    "ancak", "anche", "and", "ao", "après", "are", "as", "at", "att", "au", "auch", "auf", "aus", "aux",
    "av", "avait", "avec", "be", "because", "been", "bei", "bij", "bir", "bis", "bu", "but", "by", "był",
    "can", "ce", "cette", "che", "ci", "co", "com", "come", "comme", "como", "con", "could", "cuando", "da",
    "daha", "dalla", "dans", "das", "dass", "dat", "de", "dei", "del", "della", "delle", "dem", "den",
    "der", "des", "desde", "det", "deux", "di", "die", "dla", "do", "door", "dos", "du", "durch", "e",
    "een", "ei", "ein", "eine", "einem", "einen", "einer", "el", "ela", "ele", "elle", "eller", "em", "en",
    "entre", "er", "es", "est", "esta", "este", "et", "ett", "että", "fait", "foi", "for", "from", "från",
    "fue", "för", "für", "gli", "ha", "habe", "haben", "había", "had", "han", "har", "has", "hasta", "hat",
    "have", "he", "her", "het", "his", "how", "i", "ich", "if", "ihr", "ihre", "ikke", "il", "ile", "ils",
    "im", "in", "inte", "into", "is", "ist", "it", "its", "için", "ja", "jak", "je", "jest", "just", "já",
    "kan", "kann", "kun", "la", "las", "le", "les", "leur", "lo", "los", "ma", "maar", "mais", "man", "mas",
    "med", "mehr", "men", "met", "mit", "more", "mutta", "muy", "my", "myös", "más", "même", "na", "naar",
    "nach", "ne", "nel", "ni", "nicht", "nie", "niet", "no", "noch", "nog", "non", "nos", "not", "nous",
    "nur", "não", "o", "och", "od", "oder", "of", "og", "også", "olarak", "oli", "om", "on", "one", "ont",
    "ook", "op", "or", "oraz", "os", "other", "ou", "our", "out", "ovat", "over", "par", "para", "pas",
    "pela", "pelo", "per", "pero", "più", "plus", "po", "por", "porque", "pour", "przez", "på", "que",
    "questo", "qui", "sa", "said", "se", "sei", "sein", "seine", "ses", "seu", "she", "si", "sich", "sie",
    "sig", "sin", "sind", "się", "so", "sobre", "som", "some", "son", "sono", "sont", "stato", "su", "sua",
    "suo", "sur", "sus", "så", "sí", "są", "también", "te", "than", "that", "the", "their", "them", "there",
    "they", "this", "til", "till", "to", "todo", "tout", "tra", "tym", "uit", "um", "uma", "un", "una",
    "und", "une", "uno", "up", "van", "var", "ve", "vi", "von", "voor", "vor", "vous", "w", "war", "was",
    "we", "wenn", "werd", "werden", "were", "what", "when", "which", "who", "wie", "will", "wir", "wird",
    "with", "wordt", "would", "wurde", "y", "you", "your", "z", "za", "ze", "zijn", "zu", "zum", "zur", "à",
    "är", "çok", "è", "été", "être", "über", "że", "από", "για", "η", "και", "με", "να", "ο", "που", "στο",
    "τα", "την", "της", "το", "του", "των", "бы", "был", "в", "все", "для", "его", "же", "за", "и", "из",
    "к", "как", "на", "не", "но", "о", "он", "от", "по", "с", "так", "то", "у", "что", "это", "أن", "إلى",
    "التي", "الذي", "على", "عن", "في", "كان", "لا", "ما", "مع", "من", "هذا", "هذه",
});

}  // namespace presscut::data
