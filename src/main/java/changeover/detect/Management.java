package changeover.detect;

/** Signs that somebody other than the person at it looks after the PC. They say nothing of any product. */
public enum Management {
    /** Member of a company's domain. */
    DOMAIN("domain"),
    /** Joined to a company's accounts in the cloud. */
    CLOUD("cloud"),
    /** Enrolled in a device management. */
    DEVICE_MANAGEMENT("device-management");

    private final String id;

    Management(String id) {
        this.id = id;
    }

    /** The word in reports. */
    public String id() {
        return id;
    }

    /** The one of that id; null for an unknown one. */
    public static Management of(String id) {
        for (Management each : values()) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        return null;
    }
}
