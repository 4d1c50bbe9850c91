package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.Said;
import changeover.os.Commands.TooLong;
import changeover.os.Why;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** One answer as fields beside its question: {@code got}, {@code absent} or {@code failed}; for commands what they said. */
final class AnswersCodec {
    private AnswersCodec() {}

    static void write(Question question, Object answer, Redactor clean, JsonObject into) {
        switch (answer) {
            case Answer.Got<?> got -> into.add("got", new ValuesCodec(clean).write(question.kind(), got.value()));
            case Answer.Absent<?> _ -> into.addProperty("absent", true);
            case Answer.Failed<?> failed -> {
                into.addProperty("failed", failed.why().id());
                into.addProperty("detail", clean.apply(failed.detail()));
            }
            case Finished said -> {
                into.addProperty("exit", said.exit());
                into.add("out", lines(clean.apply(said.out())));
                into.add("err", lines(clean.apply(said.err())));
            }
            case NotStarted said -> {
                into.addProperty("notStarted", said.why().id());
                into.addProperty("detail", clean.apply(said.detail()));
            }
            case TooLong said -> {
                into.addProperty("tooLong", true);
                into.add("out", lines(clean.apply(said.out())));
                into.add("err", lines(clean.apply(said.err())));
            }
            default -> throw new IllegalArgumentException("not an answer: " + answer.getClass());
        }
    }

    /** An {@link Answer} that fits the question, or a {@link Said}. */
    static Object read(Question question, FieldsCodec entry) throws BadRecording {
        if (question.kind().equals(Question.RUN)) {
            return said(entry);
        }
        if (entry.has("got")) {
            return Answer.got(ValuesCodec.read(question, entry));
        }
        if (entry.has("failed")) {
            return Answer.failed(why(entry.text("failed")), entry.textOr("detail", ""));
        }
        if (entry.has("absent") && entry.flag("absent")) {
            return Answer.absent();
        }
        throw new BadRecording("no answer to: " + question);
    }

    private static Said said(FieldsCodec entry) throws BadRecording {
        if (entry.has("notStarted")) {
            return new NotStarted(why(entry.text("notStarted")), entry.textOr("detail", ""));
        }
        String out = entry.has("out") ? entry.lines("out") : "";
        String err = entry.has("err") ? entry.lines("err") : "";
        return entry.has("tooLong") ? new TooLong(0, out, err) : new Finished((int) entry.number("exit"), out, err);
    }

    private static Why why(String id) throws BadRecording {
        for (Why why : Why.values()) {
            if (why.id().equals(id)) {
                return why;
            }
        }
        throw new BadRecording("unknown reason " + id);
    }

    /** Several lines are written as a list, so that people can read and edit them. */
    static JsonElement lines(String text) {
        if (!text.contains("\n")) {
            return new JsonPrimitive(text);
        }
        var lines = new JsonArray();
        for (String line : text.split("\n", -1)) {
            lines.add(line);
        }
        return lines;
    }
}
