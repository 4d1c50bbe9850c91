package changeover.execute;

/** Why an action stands where it stands. The ids are the fixed words of {@link RunView.Step#detail()}. */
public enum Detail {
    NONE(""),
    /** Done, though we did not see its program end. */
    END_NOT_SEEN("end-not-seen"),
    /** Done; the PC was restarted in between. */
    RESTART_BETWEEN("restart-between"),
    /** Done; a restart is still advisable. */
    RESTART_OFFERED("restart-offered"),
    /** Done, after it first looked as if it were not. */
    SEEN_LATER("seen-later"),
    /** Done, though its program said that it failed. */
    SAID_OTHERWISE("said-otherwise"),
    /** It was so before we came. */
    ALREADY_SO("already-so"),
    /** The person chose to leave it out. */
    PERSON_SKIPPED("person-skipped"),
    /** The person says that it is done; nothing here can see it. */
    PERSON_SAID("person-said"),
    /** The person says it is done, but it can still be seen. */
    NOT_YET("not-yet"),
    /** Its end was not seen and it is not done: we ask before trying again. */
    TRY_AGAIN("try-again"),
    /** Tried as often as is sensible. */
    TOO_OFTEN("too-often"),
    /** Several starts brought nothing forward. */
    NO_PROGRESS("no-progress"),
    /** It ended, but the product is still there. */
    STILL_THERE("still-there"),
    /** Another installation was under way. */
    BUSY("busy"),
    /** The person stopped it in its own window. */
    PERSON_STOPPED("person-stopped"),
    /** What the machine says now does not fit what was agreed to. */
    REFUSED("refused"),
    /** The package manager was told to keep it. */
    HELD("held"),
    /** Its program could not be started. */
    NOT_STARTED("not-started"),
    /** After the restart it is still there. */
    AFTER_RESTART("after-restart"),
    /** We could not look. */
    COULD_NOT_LOOK("could-not-look"),
    /** It was gone and is here again. */
    CAME_BACK("came-back"),
    /** The file could not be deleted. */
    CANNOT_DELETE("cannot-delete");

    private final String id;

    Detail(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The one of that id; {@link #NONE} for an unknown one. */
    public static Detail of(String id) {
        for (Detail detail : values()) {
            if (detail.id.equals(id)) {
                return detail;
            }
        }
        return NONE;
    }
}
