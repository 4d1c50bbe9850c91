package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import changeover.os.Wmi;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Wbemcli;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows Management by COM. Waits in slices and gives up when its thread is interrupted, so that a time limit of the
 * caller ends it.
 *
 * <p>A class that does not exist is an error on Windows, but just an empty answer in other implementations. So after an
 * empty answer the class itself is asked for.
 */
public final class WindowsWmi implements Wmi {
    private static final int MULTITHREADED = 0;
    private static final int USE_MAX_WAIT = 0x80;
    private static final int RETURN_AT_ONCE_FORWARD_ONLY = 0x30;
    private static final int SLICE_MILLIS = 250;
    private static final int S_OK = 0;
    private static final int S_TIMED_OUT = 0x40004;

    @Override
    public Answer<List<Map<String, String>>> query(String namespace, String wmiClass, List<String> properties) {
        return Asked.windows(() -> {
            boolean ours = COMUtils.SUCCEEDED(Ole32.INSTANCE.CoInitializeEx(null, MULTITHREADED));
            try {
                return ask(namespace, wmiClass, properties);
            } catch (COMException e) {
                int code = e.getHresult() == null ? 0 : e.getHresult().intValue();
                return failed(code, namespace + ":" + wmiClass);
            } finally {
                if (ours) {
                    Ole32.INSTANCE.CoUninitialize();
                }
            }
        });
    }

    private static Answer<List<Map<String, String>>> ask(String namespace, String wmiClass, List<String> properties) {
        String query = WmiText.query(wmiClass, properties);
        var locator = Wbemcli.IWbemLocator.create();
        if (locator == null) {
            return Answer.failed(Why.MISSING, Because.of("management.missing"));
        }
        Wbemcli.IWbemServices services = null;
        try {
            services = locator.ConnectServer(namespace, null, null, null, USE_MAX_WAIT, null, null);
            COMUtils.checkRC(Ole32.INSTANCE.CoSetProxyBlanket(services, 10, 0, null, 3, 3, null, 0));
            var rows = rows(services.ExecQuery("WQL", query, RETURN_AT_ONCE_FORWARD_ONLY, null), properties);
            if (rows instanceof Answer.Got<List<Map<String, String>>>(var none) && none.isEmpty()) {
                services.GetObject(wmiClass, 0, null).Release(); // an unknown class answers with its error here
            }
            return rows;
        } finally {
            if (services != null) {
                services.Release();
            }
            locator.Release();
        }
    }

    private static Answer<List<Map<String, String>>> rows(
            Wbemcli.IEnumWbemClassObject found, List<String> properties) {
        try {
            var rows = new ArrayList<Map<String, String>>();
            var one = new Pointer[1];
            var returned = new IntByReference();
            while (true) {
                if (Thread.currentThread().isInterrupted()) {
                    return Answer.failed(Why.TIMED_OUT, Because.of("no.answer"));
                }
                int code = found.Next(SLICE_MILLIS, 1, one, returned).intValue();
                if (code == S_TIMED_OUT) {
                    continue;
                }
                if (code < 0) {
                    return failed(code, "");
                }
                if (code != S_OK || returned.getValue() == 0) {
                    return Answer.got(rows);
                }
                rows.add(row(new Wbemcli.IWbemClassObject(one[0]), properties));
            }
        } finally {
            found.Release();
        }
    }

    private static Map<String, String> row(Wbemcli.IWbemClassObject object, List<String> properties) {
        try {
            var row = new HashMap<String, String>();
            for (String property : properties) {
                var value = new Variant.VARIANT.ByReference();
                var type = new IntByReference();
                if (COMUtils.SUCCEEDED(object.Get(property, 0, value, type, null))) {
                    row.put(property, WmiText.value(value.getValue(), type.getValue()));
                    OleAuto.INSTANCE.VariantClear(value);
                }
            }
            return row;
        } finally {
            object.Release();
        }
    }

    /** {@code code} is an HRESULT. A namespace or class that is not there is {@link Why#MISSING}, never an empty list. */
    static <T> Answer<T> failed(int code, String what) {
        Why why =
                switch (code) {
                    case 0x8004100E, 0x80041010, 0x80041002, 0x80041013, 0x80040154 -> Why.MISSING;
                    case 0x80041003, 0x80070005 -> Why.DENIED;
                    case 0x80041069, 0x80010002 -> Why.TIMED_OUT;
                    default -> Why.ODD;
                };
        String number = String.format("%08x", code);
        return Answer.failed(
                why, what.isEmpty() ? Because.of("result.reading", number) : Because.of("result", number, what));
    }
}
