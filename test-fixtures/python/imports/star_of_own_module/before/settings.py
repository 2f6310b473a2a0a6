from words import *

__all__ = ["limit", "shout"]
limit = 3
users = "not taken along"
