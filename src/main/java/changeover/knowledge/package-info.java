/**
 * What is known: bans with sources and dates, products and their signs, other protection, alternatives, removal
 * recipes, meanings of exit codes.
 *
 * <p>Does: records, the loader that reads them strictly from the packs under {@code changeover/knowledge/*.json}, and
 * the checker that finds what is wrong with them. Does not: look at a machine, or decide anything. Code elsewhere names
 * no vendor and no product; a new ban is a new file.
 *
 * <pre>{@code
 * Knowledge knowledge = KnowledgeLoader.load();                     // throws BadKnowledge: everything that is wrong
 * knowledge.recipe("some-family", "linux").ifPresent(recipe -> ...);
 * KnowledgeChecker.check(knowledge, today).warnings();              // what is due for review
 * }</pre>
 *
 * <p>A pack is one JSON file with {@code schema}, {@code pack} (what it holds), {@code checked} (a date that holds for
 * all entries without one of their own) and {@code entries}. It is found when {@code packs.json} names it. Fields that
 * may be null can be left out; every other field must be there, and no other. A fact without a public page rests on the
 * source {@code own} and is marked K; a rule of ours rests on the source {@code rule}.
 *
 * <p>A family is one {@code Product}: it is found, removed and reported as a whole. What was sold as a generation or an
 * edition of it is a {@code Variant}: it says which one is there, has no signs of its own, and never makes a finding.
 *
 * <p>What looks like a family and is something else is a {@code Lookalike}, a false friend: each way in which it shows
 * itself is tried on the probes by a test, so that an entry in {@code lookalikes/} is a test.
 *
 * <p>Newer packs come in a signed file: {@code FactsFile} is its form, {@code Facts} judges it, {@code FactsKey} is the
 * public half of the one key that is trusted ({@code signing.pub}; packaging/knowledge/README.md says how to make one).
 *
 * <p>Gson appears in {@code KnowledgeCodec} and {@code FactsTextsCodec} only.
 */
package changeover.knowledge;
