package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.os.Registry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One installation as its uninstall entry tells it; {@code inner} fills what the outer entry leaves out. */
record InstalledEntry(Registry.Key key, Optional<Registry.Key> inner) {
    String name() {
        return text("DisplayName");
    }

    String publisher() {
        return text("Publisher");
    }

    /** For the signs: without what cannot be seen. */
    String compared() {
        return PlainText.compared(name());
    }

    String path() {
        return key.path().toString();
    }

    /** The same text for an entry of the machine that stands in both views; another one for all else. */
    String same() {
        String place = key.path().hive() == Registry.Hive.LOCAL_MACHINE ? key.path().key() : path();
        return place.toLowerCase(Locale.ROOT) + "\0" + compared() + "\0" + text("DisplayVersion");
    }

    /** Updates and language packs name the entry they belong to. */
    boolean partOfAnother() {
        return !key.text("ParentKeyName").isEmpty();
    }

    Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        facts.put(Evidence.NAME, name());
        facts.put(Evidence.VERSION, text("DisplayVersion"));
        facts.put(Evidence.PUBLISHER, publisher());
        facts.put(Evidence.INSTALLED_ON, date(text("InstallDate")));
        facts.put(Evidence.UNINSTALL_KEY, path());
        facts.put(Evidence.FILE, text("InstallLocation"));
        facts.put(Evidence.INSTALLER, installer());
        productCode().ifPresent(code -> facts.put(Evidence.PRODUCT_CODE, code));
        if (text("NoRemove").equals("1")) {
            facts.put(UninstallKeys.NO_REMOVE, "true");
        }
        if (text("SystemComponent").equals("1")) {
            facts.put(UninstallKeys.HIDDEN, "true");
        }
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private Optional<String> productCode() {
        return ProductCode.of(key).or(() -> inner.flatMap(ProductCode::of));
    }

    /** msi, inno, nsis or unknown. Only the first two have sure marks; NSIS shows in its silent switch. */
    private String installer() {
        if (productCode().isPresent()) {
            return "msi";
        }
        if (key.path().name().toLowerCase(Locale.ROOT).endsWith("_is1") || !text("Inno Setup: App Path").isEmpty()) {
            return "inno";
        }
        String plain = text("UninstallString");
        return !plain.isEmpty() && text("QuietUninstallString").equals(plain + " /S") ? "nsis" : "unknown";
    }

    private String text(String value) {
        String outer = PlainText.shown(key.text(value));
        return outer.isEmpty() ? inner.map(k -> PlainText.shown(k.text(value))).orElse("") : outer;
    }

    /** From 20260315 to 2026-03-15; whatever else stands there says nothing. */
    static String date(String digits) {
        return digits.matches("(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])")
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : "";
    }
}
