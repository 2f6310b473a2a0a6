"""The class of an object is asked for attributes, or called."""
import boto3

class A_82:
    x_82_name = "photos"
    def go_82(self):
        print(type(self).x_82_name)
A_82().go_82()

class A_83:
    x_83_name = "photos"
    def go_83(self):
        print(self.__class__.x_83_name)
A_83().go_83()

class P_84:
    def __init__(self, x_84=None):
        self.x_84 = x_84
    def clone_84(self):
        return type(self)(self.x_84)
print(P_84(boto3.resource("s3").Bucket("photos")).clone_84().x_84.name)

class P_85:
    def __init__(self):
        self.x_85_name = "photos"
    def clone_85(self):
        return type(self)()
print(P_85().clone_85().x_85_name)

class A_86:
    def __init__(self):
        self.x_86_name = "photos"
    def go_86(self):
        pass
m_86 = A_86().go_86
print(m_86.__self__.x_86_name)

class H_87:
    def __init__(self):
        self.t_87_name = "users"
class A_87:
    x_87 = H_87()
    def go_87(self):
        print(type(self).x_87.t_87_name)
A_87().go_87()

class H_88:
    def __init__(self):
        self.t_88_name = "users"
class A_88:
    x_88 = H_88()
    def go_88(self):
        print(self.__class__.x_88.t_88_name)
A_88().go_88()

class H_89:
    def __init__(self):
        self.t_89_name = "users"
class P_89:
    def __init__(self, x_89=None):
        self.x_89 = x_89
    def clone_89(self):
        return type(self)(self.x_89)
print(P_89(H_89()).clone_89().x_89.t_89_name)

class H_90:
    def __init__(self):
        self.t_90_name = "users"
class P_90:
    def __init__(self):
        self.x_90 = H_90()
    def clone_90(self):
        return type(self)()
print(P_90().clone_90().x_90.t_90_name)

class H_91:
    def __init__(self):
        self.t_91_name = "users"
class A_91:
    def __init__(self):
        self.x_91 = H_91()
    def go_91(self):
        pass
m_91 = A_91().go_91
print(m_91.__self__.x_91.t_91_name)
