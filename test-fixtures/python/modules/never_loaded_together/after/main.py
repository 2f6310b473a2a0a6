"""Uses the store."""
import store


class Cache:
    def delete(self, key, seconds):
        print("forget", key, seconds)


users = store.Store("users")
store.clean(Cache(), users, "u2")
print(users.size())
