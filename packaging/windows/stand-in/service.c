/* The stand-in's "protection service": it runs until it is told to stop, and does nothing else.
 *
 *     service.exe NAME [SECONDS]
 *
 * NAME is the name it is registered under. With SECONDS it takes that long to stop: a removal that does not wait for it
 * leaves parts behind. Started by hand, it waits until it is ended; as "service.exe wait SECONDS" only that long, so that
 * a removal can be caught half way.
 */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

static wchar_t *name;
static DWORD stop_seconds;
static SERVICE_STATUS_HANDLE registered;
static HANDLE told_to_stop;

static void report(DWORD state)
{
    SERVICE_STATUS status = {0};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    if (state == SERVICE_RUNNING) {
        status.dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN;
    } else if (state == SERVICE_STOP_PENDING) {
        status.dwWaitHint = (stop_seconds + 5) * 1000;
    }
    SetServiceStatus(registered, &status);
}

static DWORD WINAPI on_control(DWORD control, DWORD type, LPVOID event, LPVOID context)
{
    (void)type;
    (void)event;
    (void)context;
    switch (control) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        report(SERVICE_STOP_PENDING);
        SetEvent(told_to_stop);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

static void WINAPI run(DWORD count, LPWSTR *words)
{
    (void)count;
    (void)words;
    registered = RegisterServiceCtrlHandlerExW(name, on_control, NULL);
    if (!registered) {
        return;
    }
    report(SERVICE_RUNNING);
    WaitForSingleObject(told_to_stop, INFINITE);
    Sleep(stop_seconds * 1000);
    report(SERVICE_STOPPED);
}

int wmain(int count, wchar_t **words)
{
    if (count < 2) {
        return 64;
    }
    name = words[1];
    stop_seconds = count > 2 ? (DWORD)_wtoi(words[2]) : 0;
    if (wcscmp(name, L"wait") == 0) {
        Sleep(stop_seconds * 1000);
        return 0;
    }
    told_to_stop = CreateEventW(NULL, TRUE, FALSE, NULL);
    SERVICE_TABLE_ENTRYW services[] = {{name, run}, {NULL, NULL}};
    if (!StartServiceCtrlDispatcherW(services)) {
        WaitForSingleObject(told_to_stop, INFINITE);
    }
    return 0;
}
