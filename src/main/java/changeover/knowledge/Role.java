package changeover.knowledge;

/** What a product is for. */
public enum Role {
    PROTECTION("protection"),
    VPN("vpn"),
    VAULT("vault"),
    PARENTAL("parental"),
    AGENT("agent"),
    CONSOLE("console"),
    /** Runs when asked, e.g. a scanner on demand: never real-time protection. */
    TOOL("tool"),
    ENCRYPTION("encryption"),
    OTHER("other");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
