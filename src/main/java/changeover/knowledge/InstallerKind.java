package changeover.knowledge;

/** Whose program removes a product. Closed: the helper knows how to build arguments for these and no others. */
public enum InstallerKind {
    MSI("msi"),
    NSIS("nsis"),
    INNO("inno"),
    DPKG("dpkg"),
    RPM("rpm"),
    /** Only a person can do it, in the vendor's own window or by hand. */
    GUIDED("guided");

    private final String id;

    InstallerKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
