/* What self-defence looks like from outside: from now on, and until this Windows ends, nobody can read a key.
 *
 *     guard.exe KEY        KEY is below HKEY_LOCAL_MACHINE, 32-bit view, e.g. SOFTWARE\Vendor
 */
#include <windows.h>
#include <sddl.h>

int wmain(int count, wchar_t **words)
{
    PSECURITY_DESCRIPTOR nobody;
    HKEY key;
    if (count != 2) {
        return 64;
    }
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(D;;KA;;;WD)", SDDL_REVISION_1, &nobody, NULL)) {
        return 70;
    }
    LSTATUS error = RegOpenKeyExW(HKEY_LOCAL_MACHINE, words[1], 0, WRITE_DAC | KEY_WOW64_32KEY, &key);
    if (error == ERROR_SUCCESS) {
        error = RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, nobody);
        RegCloseKey(key);
    }
    return (int)error;
}
