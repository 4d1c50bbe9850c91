package changeover.os;

/** Kinds of things that tell whose PC it is, or give something of hers away. Recordings are written without them. */
public enum PrivateData {
    /** Names of accounts and people, also in the names of home folders. */
    PERSON,
    PC_NAME,
    MAIL_ADDRESS,
    /** Account numbers of Windows (security identifiers). */
    ACCOUNT_NUMBER,
    /** Of the internet protocol, both versions. */
    IP_ADDRESS,
    /** Hardware addresses of network cards. */
    MAC_ADDRESS,
    SERIAL_NUMBER,
    /** Product keys, activation codes and numbers of licences. */
    LICENCE_KEY,
    WIFI_NAME
}
