package changeover.ui.step;

import java.util.ArrayList;
import java.util.List;

/** Remembers where a page wanted to go. */
public final class Trail implements Step.Navigator {
    public final List<String> went = new ArrayList<>();

    @Override
    public void next() {
        went.add("next");
    }

    @Override
    public void back() {
        went.add("back");
    }

    @Override
    public void goTo(String step) {
        went.add("goTo " + step);
    }

    @Override
    public void leave() {
        went.add("leave");
    }
}
