package changeover.execute;

/** What a look says about the goal of an action. */
enum Seen {
    DONE("done"),
    NOT_DONE("not-done"),
    COULD_NOT_LOOK("could-not-look");

    private final String id;

    Seen(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
