package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Puts events on a line that is true to scale. Marks that would touch become one mark with several events. */
final class TimeScale {
    /** Events that share a mark; {@code at} from 0 (start) to 1 (today); {@code track} 0 above, 1 below the line. */
    record Mark(double at, int track, List<Ban.Event> events) {
        Mark {
            events = List.copyOf(events);
        }
    }

    private final LocalDate start;
    private final long days;

    /** From the first of January of the first event's year to {@code today}. */
    TimeScale(List<Ban.Event> events, LocalDate today) {
        int year = events.stream().mapToInt(e -> e.date().getYear()).min().orElse(today.getYear());
        start = LocalDate.of(year, 1, 1);
        days = Math.max(1, ChronoUnit.DAYS.between(start, today));
    }

    double at(LocalDate date) {
        return Math.clamp(ChronoUnit.DAYS.between(start, date) / (double) days, 0, 1);
    }

    /** The first days of the years that lie on the line. */
    List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (LocalDate year = start; !year.isAfter(start.plusDays(days)); year = year.plusYears(1)) {
            years.add(year);
        }
        return years;
    }

    /** Marks of one track; {@code space} is the least distance of two marks, as a part of the whole line. */
    List<Mark> marks(List<Ban.Event> events, int track, double space) {
        var marks = new ArrayList<Mark>();
        var group = new ArrayList<Ban.Event>();
        for (Ban.Event event : events.stream().sorted((a, b) -> a.date().compareTo(b.date())).toList()) {
            if (!group.isEmpty() && at(event.date()) - at(group.getFirst().date()) > space) {
                marks.add(mark(group, track));
                group = new ArrayList<>();
            }
            group.add(event);
        }
        if (!group.isEmpty()) {
            marks.add(mark(group, track));
        }
        return marks;
    }

    /** Stands at its first event: the distance to the next mark is then never less than the space. */
    private Mark mark(List<Ban.Event> group, int track) {
        return new Mark(at(group.getFirst().date()), track, group);
    }
}
