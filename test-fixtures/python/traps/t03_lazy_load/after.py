"""Load is lazy: no call when no attribute is read."""

t_name = "tbl"
print(t_name, t_name)
