class Demo:
    def __init__(self, client):
        self.client = client
        self.role_name = None

    def destroy(self):
        if self.role_name is not None:
            self.client.delete_role(RoleName=self.role_name)
