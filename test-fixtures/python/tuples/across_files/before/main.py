"""Tuples with resources come from another file, and from a method."""
from store import Store, open_table

table, known = open_table("users")
table.put_item(Item={"id": "k"})
print(known)
store = Store()
other, same = store.open("USERS")
print(other.get_item(Key={"id": "k"})["Item"]["id"], same is store, store.known)
