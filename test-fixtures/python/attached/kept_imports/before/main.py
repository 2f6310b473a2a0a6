import ext
from store import a, b

print(a.find("u1"))
print(b.fetch("u2"))
