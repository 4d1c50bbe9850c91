package changeover.os.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Processes.Running;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessListTest {
    private final ProcessList list = new ProcessList();

    @Test
    void findsThisVeryProcess() {
        @SuppressWarnings("unchecked")
        var all = (List<Running>) assertInstanceOf(Answer.Got.class, list.list()).value();
        long own = ProcessHandle.current().pid();
        var me = all.stream().filter(r -> r.pid() == own).findFirst().orElseThrow();
        assertTrue(me.name().startsWith("java"), me.name());
        assertTrue(list.alive(own, me.started()));
    }

    @Test
    void anotherProcessWithAUsedIdIsNotThatOne() {
        long own = ProcessHandle.current().pid();
        assertFalse(list.alive(own, Instant.EPOCH));
        assertFalse(list.alive(Long.MAX_VALUE, Instant.now()));
    }

    @Test
    void theStartMayDifferALittle() {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        assertTrue(ProcessList.same(then, then.plusMillis(1500)));
        assertFalse(ProcessList.same(then, then.plusMillis(2500)));
        assertTrue(ProcessList.same(null, then));
        assertEquals(true, ProcessList.same(then, null));
    }
}
