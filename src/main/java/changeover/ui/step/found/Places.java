package changeover.ui.step.found;

import changeover.knowledge.Witness;
import changeover.os.Why;
import changeover.words.Words;

/** Kinds of places and reasons, in the words of this page. */
final class Places {
    private Places() {}

    static String witness(Witness witness, Words words) {
        return words.get(switch (witness) {
            case UNINSTALL_KEY -> "place.programs";
            case REGISTRY_KEY -> "place.registry";
            case SERVICE -> "place.services";
            case DRIVER -> "place.drivers";
            case PROCESS -> "place.processes";
            case FOLDER -> "place.folders";
            case SIGNER -> "place.signers";
            case ROOT_CERTIFICATE -> "place.certificates";
            case BROWSER_EXTENSION -> "place.extensions";
            case STORE_PACKAGE -> "place.store";
            case SCHEDULED_TASK -> "place.tasks";
            case NETWORK_COMPONENT -> "place.network";
            case SECURITY_CENTER -> "place.securityCenter";
            case DEFENDER -> "place.defender";
            case PACKAGE -> "place.packages";
            case FLATPAK -> "place.flatpak";
            case SNAP -> "place.snap";
            case UNIT -> "place.units";
            case FILE_GUARD -> "place.fileGuards";
            case BUNDLE -> "place.bundles";
            case SYSTEM_EXTENSION -> "place.systemExtensions";
            case LAUNCH_ITEM -> "place.launchItems";
            case RECEIPT -> "place.receipts";
        });
    }

    /** A probe's place; one that is new to this page shows its own id. */
    static String probe(String id, Words words) {
        return switch (id) {
            case "uninstall-keys" -> words.get("place.programs");
            case "other-accounts" -> words.get("place.otherAccounts");
            case "installer-products" -> words.get("place.installer");
            case "signers" -> words.get("place.signers");
            case "root-certificates" -> words.get("place.certificates");
            case "browser-extensions" -> words.get("place.extensions");
            case "store-packages" -> words.get("place.store");
            case "scheduled-tasks" -> words.get("place.tasks");
            case "network-components" -> words.get("place.network");
            case "management" -> words.get("place.management");
            case "vendor-keys" -> words.get("place.registry");
            case "windows-services", "services" -> words.get("place.services");
            case "security-center" -> words.get("place.securityCenter");
            case "defender-state" -> words.get("place.defender");
            case "dpkg-packages" -> words.get("place.dpkg");
            case "rpm-packages" -> words.get("place.rpm");
            case "flatpak-apps" -> words.get("place.flatpak");
            case "snap-packages" -> words.get("place.snap");
            case "systemd-units" -> words.get("place.units");
            case "kernel-modules" -> words.get("place.kernelModules");
            case "file-guards" -> words.get("place.fileGuards");
            case "mac-programs" -> words.get("place.bundles");
            case "system-extensions" -> words.get("place.systemExtensions");
            case "launch-items" -> words.get("place.launchItems");
            case "receipts" -> words.get("place.receipts");
            case "listed-programs" -> words.get("place.listed");
            case "running-processes" -> words.get("place.processes");
            case "folders" -> words.get("place.folders");
            default -> words.get("place.other", id);
        };
    }

    static String why(Why why, Words words) {
        return words.get(switch (why) {
            case DENIED -> "why.denied";
            case TIMED_OUT -> "why.timedOut";
            case MISSING -> "why.missing";
            case ODD -> "why.odd";
            case CANCELLED -> "why.cancelled";
            case NOT_RECORDED -> "why.notRecorded";
        });
    }
}
