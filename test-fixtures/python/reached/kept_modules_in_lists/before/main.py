"""Modules in lists, dicts and *args: what is read from one that is taken out is a name of any of them."""
import first
import second
import third

for module in (first,):
    print(module.table.name)

stores = {"photos": second}
print(stores["photos"].bucket.name)


def show(*modules):
    print(modules[0].queue.url)


show(third)
