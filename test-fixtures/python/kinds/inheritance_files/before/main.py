"""Classes of several files."""
from users import Users

users = Users("users")
print(users.count(), users.name_of("u1"))
