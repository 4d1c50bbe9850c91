package changeover.ui.step.ban;

import changeover.knowledge.Source;
import changeover.report.BanWords;
import changeover.ui.parts.Parts;
import java.util.Map;

/** What the parts of the page need to tell something: the words, the links to sources, and the sources. */
record Told(BanWords say, Parts parts, Map<String, Source> sources) {}
