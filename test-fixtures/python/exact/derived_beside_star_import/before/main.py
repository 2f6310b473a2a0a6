from names import s3
from stores import Derived, Store

derived = Derived(s3.Bucket("photos"), "n")
derived.work()
Store(s3.Object("photos", "raw/a.txt").Bucket()).work()
