// Words before a date that tell what it is. Folded as base::fold_words does; sorted.
#pragma once

#include <string_view>

namespace presscut::data {

inline constexpr std::string_view kModifiedWords[] = {
    "actualise", "actualizada", "actualizado", "actualizat", "aggiornato", "aktualisiert", "aktualizacja",
    "aktualizovano", "aktualnost", "atualizada", "atualizado", "bearbeitet", "bijgewerkt", "edited",
    "geandert", "gewijzigd", "guncelleme", "guncellendi", "last update", "last updated", "letzte anderung",
    "mis a jour", "mise a jour", "modificado", "modificato", "modifie", "modified", "opdateret", "oppdatert",
    "paivitetty", "reviewed", "revised", "stand", "update", "updated", "uppdaterad", "zaktualizowano",
    "ενημερωση", "обновлено", "оновлено", "修改", "更新", "最終更新", "수정",
};

inline constexpr std::string_view kPublishedWords[] = {
    "creado", "created", "date", "datum", "dodano", "eingestellt", "erschienen", "erstellt",
    "first published", "geplaatst", "gepubliceerd", "julkaistu", "offentliggjort", "online seit",
    "opublikowano", "posted", "pubblicato", "publicada", "publicado", "publicat", "publicerad", "publie",
    "publikovano", "publisert", "published", "released", "veroffentlicht", "written on", "yayinlanma",
    "опубликовано", "公開", "发布", "掲載", "입력",
};

}  // namespace presscut::data
