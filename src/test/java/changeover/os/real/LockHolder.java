package changeover.os.real;

import changeover.os.Disk;

/** The other process of {@link RealDiskTest}: takes a lock, says so, and waits to be ended. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] args) throws Exception {
        var lock = new RealDisk(new Disk.Places("", "", "", "/")).lock(args[0]);
        System.out.println("held " + lock.isPresent());
        Thread.sleep(60_000);
    }
}
