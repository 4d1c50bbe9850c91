package changeover.knowledge;

/** What a product is for. */
public enum Role {
    PROTECTION("protection"),
    VPN("vpn"),
    VAULT("vault"),
    PARENTAL("parental"),
    AGENT("agent"),
    CONSOLE("console"),
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
