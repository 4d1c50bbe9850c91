package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FxJobsTest {
    private final FxJobs jobs = new FxJobs();

    @BeforeAll
    static void toolkit() throws Exception {
        Fx.on(() -> {});
    }

    @Test
    void answersOnTheWindowsThread() throws Exception {
        var end = new CompletableFuture<Boolean>();
        jobs.start(_ -> Platform.isFxApplicationThread(), _ -> {}, outcome -> {
            assertEquals(new Jobs.Done<>(false), outcome);
            end.complete(Platform.isFxApplicationThread());
        });
        assertTrue(end.get(10, TimeUnit.SECONDS));
    }

    /** Ten thousand reports while the window is busy must cost one redraw, and show the last of them. */
    @Test
    void theLatestProgressWins() throws Exception {
        List<String> shown = new ArrayList<>();
        var reported = new CountDownLatch(1);
        var end = new CompletableFuture<Jobs.Outcome<String>>();
        Fx.on(() -> {
            jobs.start(
                    reporter -> {
                        for (int i = 1; i <= 10_000; i++) {
                            reporter.report(new Jobs.Progress(-1, String.valueOf(i)));
                        }
                        reported.countDown();
                        return "";
                    },
                    progress -> shown.add(progress.what()),
                    end::complete);
            assertTrue(reported.await(10, TimeUnit.SECONDS));
        });
        end.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("10000"), shown);
    }

    @Test
    void aCancelledJobEndsAsStopped() throws Exception {
        var end = new CompletableFuture<Jobs.Outcome<String>>();
        var job = jobs.start(
                _ -> {
                    Thread.sleep(60_000);
                    return "";
                },
                _ -> {},
                end::complete);
        job.cancel();
        assertEquals(new Jobs.Stopped<String>(), end.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aFaultGetsACode() throws Exception {
        var end = new CompletableFuture<Jobs.Outcome<String>>();
        jobs.start(
                _ -> {
                    throw new IllegalStateException("meant");
                },
                _ -> {},
                end::complete);
        var broke = assertInstanceOf(Jobs.Broke.class, end.get(10, TimeUnit.SECONDS));
        assertTrue(broke.code().matches("[0-9A-Z]{1,7}"), broke.code());
    }

    @Test
    void nothingComesAfterClosing() throws Exception {
        var told = new CompletableFuture<String>();
        var go = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        jobs.start(
                _ -> {
                    try {
                        go.await();
                    } finally {
                        ended.countDown();
                    }
                    return "";
                },
                _ -> {},
                _ -> told.complete("told"));
        jobs.close();
        go.countDown();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        Fx.on(() -> {});
        jobs.start(_ -> "", _ -> {}, _ -> told.complete("told"));
        Fx.on(() -> {});
        assertFalse(told.isDone());
    }
}
