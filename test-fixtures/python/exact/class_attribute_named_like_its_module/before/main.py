from lower import Shared, Store

Shared.first("a")
Shared.held.terminate()
print(Store.bucket.name)
Store().show()
