package changeover.detect.windows;

import changeover.os.Registry;

/** Where a registry key lies. */
final class Below {
    private Below() {}

    /** True for the place itself and for keys below it, up to so many steps. */
    static boolean holds(Registry.Path place, Registry.Path path, int steps) {
        String key = path.key();
        int length = place.key().length();
        if (path.hive() != place.hive() || path.view() != place.view() || !key.regionMatches(true, 0, place.key(), 0, length)) {
            return false;
        }
        if (key.length() == length) {
            return true;
        }
        int deep = 0;
        for (int at = length; at >= 0 && at < key.length(); at = key.indexOf('\\', at + 1)) {
            deep++;
        }
        return key.charAt(length) == '\\' && deep <= steps;
    }
}
