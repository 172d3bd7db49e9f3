"""A screen saver on the session bus that says who holds it back, and when that one is gone."""

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.ScreenSaver"


def say(words):
    print(words, flush=True)


class ScreenSaver(dbus.service.Object):
    @dbus.service.method(NAME, in_signature="ss", out_signature="u", sender_keyword="sender")
    def Inhibit(self, program, reason, sender=None):
        say(f"held back by {program}: {reason}")
        bus.watch_name_owner(sender, lambda owner: owner or say("let go"))
        return 1


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
saver = ScreenSaver(bus, "/org/freedesktop/ScreenSaver")
say("ready")
GLib.MainLoop().run()
