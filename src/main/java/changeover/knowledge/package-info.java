/**
 * What is known: bans with sources and dates, products and their signs, other protection, alternatives, removal
 * recipes, meanings of exit codes.
 *
 * <p>Does: records, the loader that reads them strictly from the packs under {@code changeover/knowledge/*.json}, and
 * the checker that finds what is wrong with them. Does not: look at a machine, or decide anything. Code elsewhere names
 * no vendor and no product; a new ban is a new file.
 *
 * <p>Gson appears in {@code KnowledgeCodec} only.
 */
package changeover.knowledge;
