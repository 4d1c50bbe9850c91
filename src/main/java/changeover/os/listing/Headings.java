package changeover.os.listing;

import java.util.List;
import java.util.Locale;

/** Which column is which, by its heading. Tools write them in the language of their PC. */
record Headings(int name, int version, int publisher) {
    private static final List<String> NAMES = List.of(
            "displayname", "programname", "applicationname", "softwarename", "productname", "name", "application",
            "software", "program", "product", "title", "nombre", "nombredelprograma", "programa", "nom", "nome",
            "programm", "programmname", "anwendung", "naam", "nazwa", "название", "имя", "программа", "名称", "名前");
    private static final List<String> VERSIONS = List.of(
            "displayversion", "productversion", "softwareversion", "programversion", "version", "versionnumber",
            "versión", "versione", "versão", "versie", "wersja", "версия", "版本", "バージョン");
    private static final List<String> PUBLISHERS = List.of(
            "publisher", "publishername", "vendor", "vendorname", "manufacturer", "company", "companyname", "maker",
            "editor", "fabricante", "proveedor", "hersteller", "herausgeber", "éditeur", "fournisseur", "editore",
            "fornitore", "editora", "uitgever", "wydawca", "издатель", "производитель", "发布者", "発行元");

    /** A column that is not there is -1. */
    static Headings of(List<String> cells) {
        var plain = cells.stream().map(Headings::plain).toList();
        return new Headings(first(NAMES, plain), first(VERSIONS, plain), first(PUBLISHERS, plain));
    }

    /** A name alone may stand in any table. */
    boolean enough() {
        return name >= 0 && (version >= 0 || publisher >= 0);
    }

    String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static int first(List<String> words, List<String> cells) {
        for (String word : words) {
            int at = cells.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        return ListText.plain(heading).replaceAll("[\\s_.\"'\\uFEFF-]", "").toLowerCase(Locale.ROOT);
    }
}
