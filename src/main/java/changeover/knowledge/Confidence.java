package changeover.knowledge;

/** How well a fact is supported: high, medium, low, or an engineer's unverified knowledge. */
public enum Confidence {
    H,
    M,
    L,
    K;

    /** L and K are hypotheses: never the only ground for an accusation or an action. */
    public boolean hypothesis() {
        return this == L || this == K;
    }
}
