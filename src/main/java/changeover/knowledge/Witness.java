package changeover.knowledge;

/** A kind of place that can testify to a product. Two different kinds agree more than two of one kind. */
public enum Witness {
    UNINSTALL_KEY("uninstall-key"),
    REGISTRY_KEY("registry-key"),
    SERVICE("service"),
    DRIVER("driver"),
    PROCESS("process"),
    FOLDER("folder"),
    /** Who signed a program, where the signature holds. Says whose it is, never that it is installed. */
    SIGNER("signer"),
    ROOT_CERTIFICATE("root-certificate"),
    BROWSER_EXTENSION("browser-extension"),
    STORE_PACKAGE("store-package"),
    SCHEDULED_TASK("scheduled-task"),
    /** Network adapters, and filters that sit in all of them. */
    NETWORK_COMPONENT("network-component"),
    SECURITY_CENTER("security-center"),
    DEFENDER("defender"),
    PACKAGE("package"),
    FLATPAK("flatpak"),
    SNAP("snap"),
    UNIT("unit"),
    /** A running program that is asked before files are opened (fanotify). */
    FILE_GUARD("file-guard"),
    BUNDLE("bundle"),
    SYSTEM_EXTENSION("system-extension"),
    /** What the Mac starts by itself: launch daemons and agents. */
    LAUNCH_ITEM("launch-item"),
    /** The Mac's note that a package was once installed. */
    RECEIPT("receipt");

    private final String id;

    Witness(String id) {
        this.id = id;
    }

    /** The word in packs and reports. */
    public String id() {
        return id;
    }

    /** The witness of that id; null for an unknown one (the checker refuses it). */
    public static Witness of(String id) {
        for (Witness w : values()) {
            if (w.id.equals(id)) {
                return w;
            }
        }
        return null;
    }
}
