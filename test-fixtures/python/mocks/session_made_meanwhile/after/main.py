"""A session of a mock may live on in the process that made it: no test runs what asks for more of it."""
import store

store.save("n1", "first")
print(store.load("n1"))
try:
    store.load("n2")
except KeyError as error:
    print(error)
