from names import s3
from stores import Derived, Store

derived = Derived(s3, "photos", "n")
derived.work()
Store(s3, "photos").work()
