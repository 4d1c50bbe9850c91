package changeover.os;

/** Who signed a program. Reads the file; never asks the network, so a revoked signature may still hold. */
public interface Signatures {
    /** {@link Answer.Absent} when there is no such file. */
    Answer<Signature> of(String file);

    enum State {
        /** Whole, and made by somebody whom this system trusts. */
        VALID,
        /** Whole, but nobody this system trusts vouches for the signer. */
        UNTRUSTED,
        /** The file is not what was signed. */
        CHANGED,
        UNSIGNED
    }

    /**
     * @param signer the signer's name in the certificate; empty when the file is not signed. Only as good as the state:
     *     anybody can put any name into a certificate of his own
     * @param organisation the signer's organisation; may be empty
     */
    record Signature(State state, String signer, String organisation) {}
}
