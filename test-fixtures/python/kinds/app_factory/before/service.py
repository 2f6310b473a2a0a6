class UserService:
    def __init__(self, users):
        self.users = users

    def name(self, key):
        return self.users.find(key)["name"]
