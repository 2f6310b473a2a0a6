"""The name that the star import brings is bound here, too."""
import sys

from store import *

if len(sys.argv) > 5:
    users = None

print(users.scan()["Count"])
