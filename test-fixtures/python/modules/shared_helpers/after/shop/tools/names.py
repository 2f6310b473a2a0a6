PREFIX = "users"
