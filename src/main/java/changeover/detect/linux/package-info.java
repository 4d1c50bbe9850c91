/** Probes of Linux: what its package managers and systemd know. */
package changeover.detect.linux;
