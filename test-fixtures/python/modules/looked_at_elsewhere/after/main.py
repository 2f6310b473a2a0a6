"""Looks at its own names."""
import store


def report(folder):
    size = store.total(folder)
    first = folder[0]
    second = folder[1]
    third = folder[2]
    fourth = folder[3]
    fifth = folder[4]
    print(sorted(locals()))
    return size, first, second, third, fourth, fifth


print(report("2024/"))
