"""The session that a mock has made is still there when another test asks it for a resource."""
import store

print(store.load("n1"))
