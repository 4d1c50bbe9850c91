package changeover.ui.parts;

/** What a state means, told by icon, word and colour together. */
public enum Tone {
    OK("ok", Icons.TICK),
    WARN("warn", Icons.TRIANGLE),
    BAD("bad", Icons.CROSS),
    /** Here and now; nothing to judge. */
    ACTIVE("active", Icons.DOT),
    /** Nobody knows. */
    UNKNOWN("unknown", Icons.QUESTION),
    PLAIN("plain", null);

    private final String style;
    private final Icons icon;

    Tone(String style, Icons icon) {
        this.style = style;
        this.icon = icon;
    }

    /** The style class. */
    public String style() {
        return style;
    }

    /** Null when the word alone is enough. */
    public Icons icon() {
        return icon;
    }
}
